using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>procedure(arguments)</c></summary>
internal sealed class CallNode(int position, Node procedure, IReadOnlyList<Node> arguments) : Node(position)
{
    public Node Procedure => procedure;

    /// <summary>The name of what is called, for errors.</summary>
    public string? Name =>
        procedure switch
        {
            PathNode { Steps: [NameNode first, ..] } => first.Name,
            VariableNode variable => variable.Name,
            _ => null,
        };

    public object?[] Arguments(object? input, Scope scope, Run run)
    {
        var values = new object?[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(input, scope, run);
        }
        return values;
    }

    /// <param name="first">What <c>~&gt;</c> puts before the arguments.</param>
    public object? Call(object? first, object? input, Scope scope, Run run) => Call(input, scope, run, true, first);

    protected override object? Compute(object? input, Scope scope, Run run) => Call(input, scope, run, false, null);

    private object? Call(object? input, Scope scope, Run run, bool isApplied, object? first)
    {
        var function = procedure.Evaluate(input, scope, run);
        if (function is null && MissesDollar(scope) is { } name)
        {
            throw new JsonataException("T1005") { Position = Position, Token = name };
        }
        var values = Arguments(input, scope, run);
        try
        {
            return Invocation.Apply(function, isApplied ? [first, .. values] : values, input, scope, run);
        }
        catch (JsonataException e) when (e.IsNoted(Position, Name))
        {
            throw;
        }
    }

    /// <summary>The name of a function, when it stands there without its dollar sign.</summary>
    public string? MissesDollar(Scope scope) =>
        procedure is PathNode { Steps: [NameNode first, ..] } && scope.Find(first.Name) is not null ? first.Name : null;
}
