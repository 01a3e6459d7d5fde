using Jsonata.Tree;

namespace Jsonata.Parsing;

/// <summary>Joins the two sides of a dot to one path.</summary>
internal static class PathBuilder
{
    public static PathNode Append(Node left, Node right)
    {
        var path = left as PathNode ?? new PathNode(left.Position, [left]);
        if (left is ParentNode parent)
        {
            path.Seeking = [parent.Slot];
        }
        if (right is PathNode rest)
        {
            path.Steps.AddRange(rest.Steps);
        }
        else
        {
            MovePredicates(right);
            path.Steps.Add(right);
        }
        NameLiterals(path.Steps);
        path.KeepsSingletonArray |= path.Steps.Any(s => s.KeepsArray);
        foreach (var end in (ReadOnlySpan<Node>)[path.Steps[0], path.Steps[^1]])
        {
            end.Step.IsConstructedArray |= end is ListNode;
        }
        Ancestry.Resolve(path);
        return path;
    }

    /// <summary>A path of one step.</summary>
    public static PathNode Of(Node step)
    {
        MovePredicates(step);
        return new PathNode(step.Position, [step]);
    }

    private static void MovePredicates(Node step)
    {
        if (step.Predicates is { } predicates)
        {
            step.Step.Stages = [.. predicates.Select(p => new Stage(p, null))];
            step.Predicates = null;
        }
    }

    /// <summary>A string is the name of a member here; another literal has no meaning.</summary>
    private static void NameLiterals(List<Node> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is not LiteralNode literal)
            {
                continue;
            }
            if (literal.Value is not string name)
            {
                throw new JsonataException("S0213", literal.Value) { Position = literal.Position };
            }
            steps[i] = new NameNode(literal.Position, name)
            {
                KeepsArray = literal.KeepsArray,
                Predicates = literal.Predicates,
                Group = literal.Group,
                Step = literal.Step,
            };
        }
    }
}
