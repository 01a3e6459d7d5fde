using Jsonata.Tree;

namespace Jsonata.Functions;

/// <summary>A function that was written in the expression, with the variables around it.</summary>
internal sealed class LambdaFunction(LambdaNode lambda, object? input, Scope scope) : Function
{
    public override int Arity => lambda.Parameters.Count;

    public override Signature? Signature => lambda.Signature;

    public override object? Call(object?[] arguments, Call call)
    {
        var inner = new Scope(scope);
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            inner.Bind(lambda.Parameters[i], i < arguments.Length ? arguments[i] : null);
        }
        return lambda.Body.Evaluate(input, inner, call.Run);
    }
}
