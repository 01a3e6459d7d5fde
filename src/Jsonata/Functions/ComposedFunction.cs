namespace Jsonata.Functions;

/// <summary>One function after another: <c>$first ~&gt; $second</c>.</summary>
internal sealed class ComposedFunction(Function first, Function second) : Function
{
    public override int Arity => 1;

    public override object? Call(object?[] arguments, Call call)
    {
        var value = Invocation.Apply(first, arguments, call.Input, call.Scope, call.Run);
        return Invocation.Apply(second, [value], call.Input, call.Scope, call.Run);
    }
}
