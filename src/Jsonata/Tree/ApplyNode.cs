using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>value ~&gt; function</c>, and <c>function ~&gt; function</c>: one after the other.</summary>
internal sealed class ApplyNode(int position, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var value = left.Evaluate(input, scope, run);
        if (right is CallNode call)
        {
            return Called(call, value, input, scope, run);
        }
        if (right.Evaluate(input, scope, run) is not Function function)
        {
            throw new JsonataException("T2006") { Position = Position, Token = "~>" };
        }
        return value is Function first
            ? new ComposedFunction(first, function)
            : Invocation.Apply(function, [value], Null.Value, scope, run);
    }

    private static object? Called(CallNode call, object? value, object? input, Scope scope, Run run)
    {
        run.Enter();
        var result = call.Call(value, input, scope, run);
        run.Leave();
        return result;
    }
}
