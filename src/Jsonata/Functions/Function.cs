namespace Jsonata.Functions;

/// <summary>A function as a value.</summary>
internal abstract class Function
{
    /// <summary>How many arguments it takes; functions of functions hand over no more.</summary>
    public abstract int Arity { get; }

    public virtual string? Name => null;

    /// <summary>What its arguments are checked against; null for no check.</summary>
    public virtual Signature? Signature => null;

    /// <param name="arguments">As the signature wants them.</param>
    /// <returns>A value, or a <see cref="Tree.TailCall"/>.</returns>
    public abstract object? Call(object?[] arguments, Call call);
}

/// <summary>Where a function was called.</summary>
/// <param name="Input">What <c>$</c> is there.</param>
internal readonly record struct Call(object? Input, Scope Scope, Run Run);
