using System.Text;

namespace ServiceModels;

/// <summary>Cuts a model into words. Commas and line ends mean nothing in Smithy, so they aren't words.</summary>
internal sealed class Tokenizer(ModelFile file)
{
    private const string Marks = "{}[]():=@$";

    private readonly List<Token> tokens = [];
    private int position;
    private int line = 1;

    public static IReadOnlyList<Token> Read(ModelFile file)
    {
        var tokenizer = new Tokenizer(file);
        while (tokenizer.ReadNext()) { }

        return tokenizer.tokens;
    }

    private char Current => position < file.Text.Length ? file.Text[position] : '\0';

    private bool ReadNext()
    {
        SkipBlanks();
        if (position >= file.Text.Length)
        {
            Add(TokenKind.End, "");
            return false;
        }

        if (StartsWith("///"))
            Add(TokenKind.Documentation, ReadLine().Substring(3).Trim());
        else if (StartsWith("//"))
            ReadLine();
        else if (Current == '"')
            Add(TokenKind.Text, ReadText());
        else if (IsIdentifier(Current) && !char.IsDigit(Current))
            Add(TokenKind.Identifier, ReadWhile(c => IsIdentifier(c) || c is '.' or '#'));
        else if (char.IsDigit(Current) || Current == '-')
            Add(TokenKind.Number, ReadWhile(c => char.IsDigit(c) || c is '-' or '.' or 'e' or 'E' or '+'));
        else if (Marks.IndexOf(Current) >= 0)
            Add(TokenKind.Mark, file.Text[position++].ToString());
        else
            throw new ModelException(file.Name, line, $"'{Current}' means nothing here.");

        return true;
    }

    private void SkipBlanks()
    {
        for (; char.IsWhiteSpace(Current) || Current == ','; position++)
        {
            if (Current == '\n')
                line++;
        }
    }

    private string ReadLine() => ReadWhile(c => c is not '\n' and not '\r');

    private string ReadText()
    {
        var text = new StringBuilder();
        for (position++; Current != '"'; position++)
        {
            if (Current is '\0' or '\n')
                throw new ModelException(file.Name, line, "a text has no closing quote.");

            if (Current == '\\')
            {
                position++;
                text.Append(
                    Current switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        var plain => plain,
                    }
                );
            }
            else
            {
                text.Append(Current);
            }
        }

        position++;
        return text.ToString();
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        var start = position;
        while (position < file.Text.Length && belongs(Current))
            position++;

        return file.Text.Substring(start, position - start);
    }

    private bool StartsWith(string text) => string.CompareOrdinal(file.Text, position, text, 0, text.Length) == 0;

    private void Add(TokenKind kind, string text) => tokens.Add(new Token(kind, text, line));

    private static bool IsIdentifier(char c) => char.IsLetterOrDigit(c) || c == '_';
}
