namespace Jsonata.Functions;

/// <summary>A function some of whose arguments are given.</summary>
internal sealed class PartialFunction(Function function, object?[] given) : Function
{
    /// <summary>Stands for an argument that is left open.</summary>
    public static readonly object Open = new();

    public override int Arity => given.Count(g => ReferenceEquals(g, Open));

    public override string? Name => function.Name;

    public override object? Call(object?[] arguments, Call call)
    {
        var all = (object?[])given.Clone();
        var next = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (ReferenceEquals(all[i], Open))
            {
                all[i] = next < arguments.Length ? arguments[next++] : null;
            }
        }
        // As in the reference, a lambda's own signature is not asked any more.
        var isNative = function is not LambdaFunction;
        return function.Call(isNative && function.Signature is { } s ? s.Validate(all, null) : all, call);
    }
}
