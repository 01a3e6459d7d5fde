using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

internal enum UpdateVerb
{
    Set,
    Remove,
    Add,
    Delete,
}

/// <param name="Operand">The value; null for REMOVE.</param>
internal sealed record UpdateAction(UpdateVerb Verb, DocumentPath Path, Operand? Operand);

/// <summary>
/// What an update does to an item. All values are computed from the item as it was; then all paths change.
/// </summary>
internal sealed class Update(IReadOnlyList<UpdateAction> actions, bool isLegacy = false)
{
    public IReadOnlyList<UpdateAction> Actions => actions;

    /// <summary>True when nothing can come of it where there is no item: such an update makes none.</summary>
    public bool OnlyTakesAway =>
        actions.Count > 0 && actions.All(a => a.Verb is UpdateVerb.Remove or UpdateVerb.Delete);

    /// <summary>
    /// What UpdateItem holds against the item size limit beside the finished item: the attributes it writes, three
    /// bytes, and 19 for each SET or ADD, 2 for each REMOVE or DELETE (measured on AWS in August 2026; no document says
    /// so).
    /// </summary>
    public int MeasuredBytes(Item finished)
    {
        var written = actions
            .Where(a => a.Verb is UpdateVerb.Set or UpdateVerb.Add)
            .Select(a => a.Path.Root)
            .Distinct()
            .Sum(root => Encoding.UTF8.GetByteCount(root) + (finished.GetValueOrDefault(root)?.Size ?? 0));
        return written + 3 + actions.Sum(a => a.Verb is UpdateVerb.Set or UpdateVerb.Add ? 19 : 2);
    }

    /// <summary>Changes <paramref name="item"/>.</summary>
    /// <exception cref="AwsException">A path or an operand doesn't fit the item.</exception>
    public void Apply(Item item)
    {
        var changes = new List<(DocumentPath Path, AttributeValue? Value)>(actions.Count);
        foreach (var action in actions)
        {
            if (action.Path.IsNested && Parent(item, action.Path) is null)
            {
                throw InvalidPath();
            }
            if (Change(item, action, out var value))
            {
                changes.Add((action.Path, value));
            }
        }
        // List elements beyond the end are appended in the order of their indexes; removals come last and from the
        // back, so that every index means the element that stood there before.
        foreach (var (path, value) in changes.Where(c => c.Value is not null).OrderBy(c => c.Path.Elements[^1].Index))
        {
            Put(item, path, value!);
        }
        foreach (var (path, _) in changes.Where(c => c.Value is null).OrderByDescending(c => c.Path.Elements[^1].Index))
        {
            Remove(item, path);
        }
    }

    /// <summary>The value that a path gets, null when it is removed; false when nothing changes there.</summary>
    private bool Change(Item item, UpdateAction action, out AttributeValue? value)
    {
        var present = action.Path.Find(item);
        value = null;
        switch (action.Verb)
        {
            case UpdateVerb.Set:
                value = UpdateOperand.Required(action.Operand!, item).Clone();
                return true;
            case UpdateVerb.Remove:
                return present is not null;
            case UpdateVerb.Add:
                value = Sum(present, action.Operand!.Evaluate(item)!);
                return true;
            default:
                if (present is null)
                {
                    return false;
                }
                if (
                    present is not SetValue set
                    || action.Operand!.Evaluate(item) is not SetValue gone
                    || gone.Type != set.Type
                )
                {
                    throw WrongType();
                }
                value = set.Except(gone);
                return true;
        }
    }

    private AttributeValue Sum(AttributeValue? present, AttributeValue added) =>
        (present, added) switch
        {
            (null, _) => added,
            (NumberValue a, NumberValue b) => UpdateOperand.Add(a, b),
            (SetValue a, SetValue b) when a.Type == b.Type => a.Union(b),
            // Only the older AttributeUpdates can add a list; the expression's ADD refuses it.
            (ListValue a, ListValue b) => new ListValue([.. a.Elements, .. b.Elements]),
            _ => throw WrongType(),
        };

    private static AttributeValue? Parent(Item item, DocumentPath path)
    {
        var parent = item.GetValueOrDefault(path.Root);
        for (var i = 1; i < path.Elements.Count - 1 && parent is not null; i++)
        {
            parent = DocumentPath.Step(parent, path.Elements[i]);
        }
        return (path.Elements[^1].Name, parent) is ({ }, MapValue) or (null, ListValue) ? parent : null;
    }

    private static void Put(Item item, DocumentPath path, AttributeValue value)
    {
        if (!path.IsNested)
        {
            item[path.Root] = value;
            return;
        }
        var last = path.Elements[^1];
        if (Parent(item, path) is MapValue map)
        {
            map.Entries[last.Name!] = value;
        }
        else if (Parent(item, path) is ListValue list)
        {
            if (last.Index < list.Elements.Count)
            {
                list.Elements[last.Index] = value;
            }
            else
            {
                list.Elements.Add(value);
            }
        }
    }

    private static void Remove(Item item, DocumentPath path)
    {
        if (!path.IsNested)
        {
            item.Remove(path.Root);
            return;
        }
        var last = path.Elements[^1];
        if (Parent(item, path) is MapValue map)
        {
            map.Entries.Remove(last.Name!);
        }
        else if (Parent(item, path) is ListValue list && last.Index < list.Elements.Count)
        {
            list.Elements.RemoveAt(last.Index);
        }
    }

    private AwsException WrongType() =>
        isLegacy ? DynamoErrors.Validation("Type mismatch for attribute to update") : UpdateOperand.WrongType();

    private static AwsException InvalidPath() =>
        DynamoErrors.Validation("The document path provided in the update expression is invalid for update");
}
