using Jsonata.Functions;

namespace Jsonata.Parsing;

/// <summary>Finds what an expression refers to outside of itself.</summary>
internal sealed class ReferenceFinder
{
    private readonly HashSet<string> names = [];
    private readonly HashSet<string> variables = [];
    private readonly HashSet<string> bound = [];
    private readonly HashSet<(string Variable, string Member)> members = [];

    private ReferenceFinder() { }

    public static JsonataReferences Find(Syntax root)
    {
        var finder = new ReferenceFinder();
        finder.Visit(root, true);
        finder.variables.ExceptWith(finder.bound);
        return new JsonataReferences(finder.names, finder.variables, finder.members);
    }

    /// <param name="isTop">What the piece is applied to is what the whole expression is applied to.</param>
    private void Visit(Syntax? piece, bool isTop)
    {
        switch (piece)
        {
            case null:
                break;
            case { Kind: SyntaxKind.Name }:
                AddName(piece, isTop);
                break;
            case { Kind: SyntaxKind.Variable }:
                AddVariable(piece, isTop);
                break;
            case { Kind: SyntaxKind.Binary, Token.Text: "." }:
                AddMember(piece);
                Visit(piece.Left, isTop);
                Visit(piece.Right, false);
                break;
            case { Kind: SyntaxKind.Filter or SyntaxKind.Group or SyntaxKind.Sort }:
                Visit(piece.Left, isTop);
                Visit(piece.Right, false);
                VisitParts(piece, false);
                break;
            case { Kind: SyntaxKind.Focus or SyntaxKind.Index or SyntaxKind.Bind }:
                bound.Add(piece.Kind == SyntaxKind.Bind ? piece.Left!.Token.Text : piece.Right!.Token.Text);
                Visit(piece.Kind == SyntaxKind.Bind ? piece.Right : piece.Left, isTop);
                break;
            case { Kind: SyntaxKind.Lambda }:
                bound.UnionWith(piece.Parts.Select(p => p.Token.Text));
                Visit(piece.Right, isTop);
                break;
            default:
                var inner = isTop && piece.Kind != SyntaxKind.Transform;
                Visit(piece.Left, inner);
                Visit(piece.Right, inner);
                Visit(piece.Third, inner);
                VisitParts(piece, inner);
                break;
        }
    }

    private void VisitParts(Syntax piece, bool isTop)
    {
        foreach (var part in piece.Parts)
        {
            Visit(part, isTop);
        }
    }

    private void AddName(Syntax piece, bool isTop)
    {
        if (isTop)
        {
            names.Add(piece.Token.Text);
        }
    }

    private void AddVariable(Syntax piece, bool isTop)
    {
        var name = piece.Token.Text;
        if (name.Length > 0)
        {
            variables.Add(name);
        }
        else if (isTop)
        {
            names.Add("$");
        }
    }

    private void AddMember(Syntax dot)
    {
        if (dot is { Left: { Kind: SyntaxKind.Variable } variable, Right: { Kind: SyntaxKind.Name } member })
        {
            members.Add((variable.Token.Text, member.Token.Text));
        }
    }

    /// <summary>Whether a name is one of the language's own functions.</summary>
    public static bool IsFunction(string name) => Library.Scope.Find(name) is not null;
}
