using Jsonata.Tree;

namespace Jsonata.Parsing;

/// <summary>Finds the calls that a function ends with, so that recursion there needs no stack.</summary>
internal static class TailCalls
{
    public static Node Optimize(Node body)
    {
        if (body.Predicates is not null || body.Group is not null || body.KeepsArray)
        {
            return body;
        }
        switch (body)
        {
            case CallNode call:
                return new TailCallNode(call);
            case ConditionNode condition:
                condition.Then = Optimize(condition.Then);
                condition.Otherwise = condition.Otherwise is null ? null : Optimize(condition.Otherwise);
                return condition;
            case BlockNode { Parts: { Count: > 0 } parts }:
                parts[^1] = Optimize(parts[^1]);
                return body;
            default:
                return body;
        }
    }
}
