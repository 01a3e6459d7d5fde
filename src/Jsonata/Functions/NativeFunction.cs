namespace Jsonata.Functions;

/// <summary>A function of the language.</summary>
/// <param name="arity">When it is not the number of its parameters.</param>
internal sealed class NativeFunction(
    string name,
    string signature,
    Func<object?[], Call, object?> implementation,
    int? arity = null
) : Function
{
    private readonly Signature parsed = Signature.Parse(signature);

    public override int Arity => arity ?? parsed.Count;

    public override string Name => name;

    public override Signature Signature => parsed;

    public override object? Call(object?[] arguments, Call call)
    {
        if (arguments.Length < parsed.Count)
        {
            Array.Resize(ref arguments, parsed.Count);
        }
        return implementation(arguments, call);
    }
}
