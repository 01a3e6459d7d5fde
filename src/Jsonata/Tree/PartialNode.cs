using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>procedure(?, argument)</c>: a function of the arguments that are left open.</summary>
/// <param name="arguments">Null where one is left open.</param>
internal sealed class PartialNode(int position, CallNode call, IReadOnlyList<Node?> arguments) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var values = arguments.Select(a => a is null ? PartialFunction.Open : a.Evaluate(input, scope, run)).ToArray();
        var function = call.Procedure.Evaluate(input, scope, run);
        if (function is Function known)
        {
            return new PartialFunction(known, values);
        }
        var name = function is null ? call.MissesDollar(scope) : null;
        throw new JsonataException(name is null ? "T1008" : "T1007") { Position = Position, Token = name ?? call.Name };
    }
}
