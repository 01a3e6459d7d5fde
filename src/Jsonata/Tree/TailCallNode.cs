namespace Jsonata.Tree;

/// <summary>
/// A call that is the last thing its function does. It is handed back to who called the function, so that the stack
/// does not grow.
/// </summary>
internal sealed class TailCallNode(CallNode call) : Node(call.Position)
{
    protected override object? Compute(object? input, Scope scope, Run run) => new TailCall(call, input, scope);
}

/// <summary>A call that is still to be made.</summary>
internal sealed record TailCall(CallNode Call, object? Input, Scope Scope);
