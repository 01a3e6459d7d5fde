using Jsonata.Tree;

namespace Jsonata.Functions;

/// <summary>Changes the matching parts of a copy of its argument.</summary>
internal sealed class TransformFunction(TransformNode transform, Scope scope) : Function
{
    private static readonly Signature Takes = Signature.Parse("<(oa):o>");

    public override int Arity => 1;

    public override Signature Signature => Takes;

    public override object? Call(object?[] arguments, Call call)
    {
        if (arguments[0] is null)
        {
            return null;
        }
        if (scope.Find("clone") is not Function clone)
        {
            throw new JsonataException("T2013") { Position = transform.Position };
        }
        var result = Invocation.Apply(clone, [arguments[0]], Null.Value, scope, call.Run);
        var found = transform.Pattern.Evaluate(result, scope, call.Run);
        // The list is its own: changing a match may change what the pattern finds.
        foreach (var match in found is ValueList list ? list.ToArray() : [found])
        {
            if (match is not null)
            {
                Change(match, call.Run);
            }
        }
        return result;
    }

    private void Change(object match, Run run)
    {
        var update = transform.Update.Evaluate(match, scope, run);
        if (update is not (null or ValueMap))
        {
            throw new JsonataException("T2011", update) { Position = transform.Update.Position };
        }
        if (update is ValueMap values && match is ValueMap target)
        {
            target.Set(values);
        }
        if (transform.Delete?.Evaluate(match, scope, run) is { } deletions)
        {
            Delete(match, deletions);
        }
    }

    private void Delete(object match, object deletions)
    {
        var names = deletions as ValueList ?? new ValueList(1) { deletions };
        if (!Value.IsListOfTexts(names))
        {
            throw new JsonataException("T2012", deletions) { Position = transform.Delete!.Position };
        }
        foreach (var name in names)
        {
            (match as ValueMap)?.Remove((string)name!);
        }
    }
}
