namespace Jsonata.Functions;

/// <summary>A function of the program that evaluates the expression.</summary>
internal sealed class HostFunction(
    string name,
    Signature signature,
    Func<IReadOnlyList<JsonataResult>, JsonataResult> implementation
) : Function
{
    public override int Arity => signature.Count;

    public override string Name => name;

    public override Signature Signature => signature;

    public override object? Call(object?[] arguments, Call call)
    {
        try
        {
            var export = new Export(call.Run);
            var result = implementation([.. arguments.Select(export.Result)]);
            return result.IsDefined ? Value.From(result.Value) : null;
        }
        catch (JsonataHostException e)
        {
            throw new JsonataException(e.Code, e.Message) { Token = name };
        }
    }
}
