using Jsonata.Tree;

namespace Jsonata.Functions;

/// <summary>Calls functions.</summary>
internal static class Invocation
{
    public static object? Apply(object? function, object?[] arguments, object? input, Scope scope, Run run)
    {
        var result = ApplyOnce(function, arguments, new Call(input, scope, run));
        while (result is TailCall tail)
        {
            run.Tick();
            var next = tail.Call.Procedure.Evaluate(tail.Input, tail.Scope, run);
            var values = tail.Call.Arguments(tail.Input, tail.Scope, run);
            try
            {
                result = ApplyOnce(next, values, new Call(tail.Input, scope, run));
            }
            catch (JsonataException e) when (e.IsNoted(tail.Call.Position, tail.Call.Name))
            {
                throw;
            }
        }
        return result;
    }

    /// <summary>Calls it from a function of functions, with as many arguments as it takes.</summary>
    public static object? Callback(Function function, Call call, object? first, object? second, Func<object?> third)
    {
        object?[] arguments = function.Arity switch
        {
            <= 1 => [first],
            2 => [first, second],
            _ => [first, second, third()],
        };
        return Apply(function, arguments, Null.Value, call.Scope, call.Run);
    }

    private static object? ApplyOnce(object? function, object?[] arguments, Call call)
    {
        if (function is not Function known)
        {
            throw new JsonataException("T1006");
        }
        try
        {
            return known.Call(known.Signature?.Validate(arguments, call.Input) ?? arguments, call);
        }
        catch (JsonataException e) when (e.IsNoted(null, known.Name))
        {
            throw;
        }
    }
}
