using System.Text.Json.Nodes;
using Jsonata.Functions;
using Jsonata.Parsing;
using Jsonata.Tree;

namespace Jsonata;

/// <summary>
/// An expression of the JSONata language (https://docs.jsonata.org/), read once and evaluated as often as you like.
/// </summary>
/// <remarks>It can be used by several threads at once. What it is given is never changed.</remarks>
public sealed class JsonataExpression
{
    private readonly Node root;

    private JsonataExpression(string text, JsonataOptions options, Node root, JsonataReferences references)
    {
        References = references;
        Text = text;
        Options = options;
        this.root = root;
    }

    public string Text { get; }

    public JsonataOptions Options { get; }

    /// <summary>What the expression refers to outside of itself.</summary>
    public JsonataReferences References { get; }

    /// <exception cref="JsonataException">The text is no expression; the code starts with S.</exception>
    public static JsonataExpression Parse(string text, JsonataOptions? options = null)
    {
        options ??= JsonataOptions.Default;
        var syntax = Parser.Parse(text, options.Version);
        return new JsonataExpression(text, options, TreeBuilder.Build(syntax), ReferenceFinder.Find(syntax));
    }

    /// <summary>Evaluates the expression without input: <c>$</c> is undefined.</summary>
    /// <exception cref="JsonataException">The evaluation failed, or went beyond a limit.</exception>
    public JsonataResult Evaluate(JsonataBindings? bindings = null) => Run(null, bindings);

    /// <param name="input">What <c>$</c> and <c>$$</c> are; a C# null is JSON's null.</param>
    /// <exception cref="JsonataException">The evaluation failed, or went beyond a limit.</exception>
    public JsonataResult Evaluate(JsonNode? input, JsonataBindings? bindings = null) =>
        Run(Value.From(input), bindings);

    private JsonataResult Run(object? input, JsonataBindings? bindings)
    {
        var run = new Run(Options);
        var scope = new Scope(Library.Scope);
        foreach (var (name, value) in bindings?.Values ?? [])
        {
            scope.Bind(name, value);
        }
        scope.Bind("$", input);
        var context = input is ValueList list ? ValueList.Wrapping(list) : input;
        var result = root.Evaluate(context, scope, run);
        return new Export(run).Result(result);
    }
}
