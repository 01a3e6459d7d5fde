using Jsonata.Tree;

namespace Jsonata.Parsing;

/// <summary>Finds for each <c>%</c> the step whose input it stands for.</summary>
internal static class Ancestry
{
    public static JsonataException Underivable(string kind, int position) =>
        new("S0217") { Position = position, Token = kind };

    /// <summary>What a part looks for, the whole looks for.</summary>
    public static void Push(Node whole, Node part)
    {
        if (part.Seeking is not null)
        {
            (whole.Seeking ??= []).AddRange(part.Seeking);
        }
        if (part is ParentNode parent)
        {
            (whole.Seeking ??= []).Add(parent.Slot);
        }
    }

    /// <summary>A step was added to a path: what it looks for may be one of the steps before it.</summary>
    public static void Resolve(PathNode path)
    {
        var last = path.Steps[^1];
        if (last is ParentNode parent)
        {
            (last.Seeking ??= []).Add(parent.Slot);
        }
        foreach (var slot in last.Seeking ?? [])
        {
            Resolve(path, slot);
        }
    }

    /// <summary>A condition's <c>%</c> is what its step was applied to; further up is for the path to find.</summary>
    public static void ResolveInPredicate(Node step, Node predicate)
    {
        if (predicate.Seeking is null)
        {
            return;
        }
        foreach (var slot in predicate.Seeking)
        {
            if (slot.Level == 1)
            {
                Seek(step, slot);
            }
            else
            {
                slot.Level--;
            }
        }
        Push(step, predicate);
    }

    private static void Resolve(PathNode path, Slot slot)
    {
        var index = path.Steps.Count - 2;
        while (slot.Level > 0)
        {
            if (index < 0)
            {
                (path.Seeking ??= []).Add(slot);
                return;
            }
            var step = path.Steps[index--];
            // Of several steps in a row that bind their values, only the first has moved on.
            while (index >= 0 && step.Step.Focus is not null && path.Steps[index].Step.Focus is not null)
            {
                step = path.Steps[index--];
            }
            Seek(step, slot);
        }
    }

    private static void Seek(Node node, Slot slot)
    {
        switch (node)
        {
            case NameNode or WildcardNode:
                slot.Level--;
                if (slot.Level == 0)
                {
                    slot.Label = node.Step.Ancestor?.Label ?? slot.Label;
                    node.Step.Ancestor = slot;
                    node.Step.IsTuple = true;
                }
                break;
            case ParentNode:
                slot.Level++;
                break;
            case BlockNode { Parts: [.., var last] }:
                node.Step.IsTuple = true;
                Seek(last, slot);
                break;
            case BlockNode:
                break;
            case PathNode path:
                path.Step.IsTuple = true;
                for (var i = path.Steps.Count - 1; i == path.Steps.Count - 1 || (slot.Level > 0 && i >= 0); i--)
                {
                    Seek(path.Steps[i], slot);
                }
                break;
            default:
                throw Underivable(node.GetType().Name[..^4].ToLowerInvariant(), node.Position);
        }
    }
}
