using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LocalCloud.Deployment;

/// <summary>
/// The events of a YAML text as CloudFormation takes them: without aliases, by which a few lines can stand for endless
/// ones (docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html), and not too deep.
/// </summary>
internal sealed class PlainYaml(TextReader text) : IParser
{
    private readonly Parser parser = new(text);
    private int depth;

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="YamlException">The text is not YAML, has an alias or nests too deep.</exception>
    public bool MoveNext()
    {
        var any = parser.MoveNext();
        if (any && parser.Current is { } next)
        {
            Check(next);
        }
        return any;
    }

    private void Check(ParsingEvent next)
    {
        if (next is AnchorAlias)
        {
            throw new YamlException(next.Start, next.End, "aliases are not understood, nor are they on AWS.");
        }
        depth += next.NestingIncrease;
        if (depth > Nesting.Language)
        {
            throw new YamlException(next.Start, next.End, $"it nests deeper than {Nesting.Language} levels.");
        }
    }
}
