namespace LocalCloud.DynamoDb.Expressions;

/// <summary>Projection expressions: document paths, separated by commas.</summary>
internal sealed class ProjectionParser : ExpressionReader
{
    private const string Kind = "ProjectionExpression";

    private ProjectionParser(string text, Placeholders placeholders)
        : base(Kind, text, placeholders) { }

    public static Projection Parse(string text, Placeholders placeholders)
    {
        var parser = new ProjectionParser(text, placeholders);
        var paths = new List<DocumentPath> { parser.ReadPath() };
        while (parser.Tokens.Skip(","))
        {
            paths.Add(parser.ReadPath());
        }
        parser.Tokens.ExpectEnd();
        var projection = Projection.Make(paths, out var problem);
        if (problem is not null)
        {
            parser.Findings.Add(Finding.Overlap, problem);
        }
        parser.Findings.Check(parser.Tokens);
        return projection!;
    }

    protected override bool IsKeyword(Token token) => false;
}
