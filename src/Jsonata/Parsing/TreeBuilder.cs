using Jsonata.Functions;
using Jsonata.Tree;

namespace Jsonata.Parsing;

/// <summary>
/// Makes the tree that is evaluated: paths become lists of steps, and each <c>%</c> finds the step whose input it
/// stands for. It follows the reference implementation's processAST, case by case.
/// </summary>
internal sealed class TreeBuilder
{
    private int labels;

    /// <exception cref="JsonataException">The text is no expression.</exception>
    public static Node Build(string text, JsonataVersion version) => Build(Parser.Parse(text, version));

    public static Node Build(Syntax syntax)
    {
        var root = new TreeBuilder().Visit(syntax);
        return root is ParentNode || root.Seeking is not null
            ? throw Ancestry.Underivable(root is ParentNode ? "parent" : "path", root.Position)
            : root;
    }

    private Node Visit(Syntax syntax)
    {
        var node = Make(syntax);
        node.KeepsArray |= syntax.KeepsArray;
        return node;
    }

    private Node Make(Syntax syntax)
    {
        switch (syntax.Kind)
        {
            case SyntaxKind.Name:
            case SyntaxKind.Operator:
                return Name(syntax);
            case SyntaxKind.Variable:
                return new VariableNode(syntax.Position, syntax.Token.Text);
            case SyntaxKind.Literal:
                return new LiteralNode(syntax.Position, syntax.Token.Value!);
            case SyntaxKind.Regex:
                return new RegexNode(
                    syntax.Position,
                    RegexPattern.Of((RegexLiteral)syntax.Token.Value!, syntax.Position)
                );
            case SyntaxKind.Wildcard:
                return new WildcardNode(syntax.Position);
            case SyntaxKind.Descendants:
                return new DescendantsNode(syntax.Position);
            case SyntaxKind.Parent:
                return new ParentNode(syntax.Position, new Slot($"!{labels++}"));
            case SyntaxKind.Binary when syntax.Token.Text == ".":
                return Map(syntax);
            case SyntaxKind.Binary:
                return Binary(syntax);
            case SyntaxKind.Filter:
                return Predicate(syntax);
            case SyntaxKind.Group:
                return Group(syntax);
            case SyntaxKind.Sort:
                return Sort(syntax);
            case SyntaxKind.Focus:
                return Focus(syntax);
            case SyntaxKind.Index:
                return Index(syntax);
            default:
                return MakeOther(syntax);
        }
    }

    private Node MakeOther(Syntax syntax)
    {
        switch (syntax.Kind)
        {
            case SyntaxKind.Negation:
                return Negation(syntax);
            case SyntaxKind.List:
                var items = BuildAll(syntax.Parts);
                return Seek(new ListNode(syntax.Position, items), items);
            case SyntaxKind.Map:
                var members = BuildAll(syntax.Parts);
                return Seek(new MapNode(syntax.Position, Pairs(members, syntax.Position)), members);
            case SyntaxKind.Bind:
                var value = Visit(syntax.Right!);
                return Seek(new BindNode(syntax.Position, syntax.Left!.Token.Text, value), [value]);
            case SyntaxKind.Apply:
                var (from, to) = (Visit(syntax.Left!), Visit(syntax.Right!));
                return new ApplyNode(syntax.Position, from, to) { KeepsArray = from.KeepsArray || to.KeepsArray };
            case SyntaxKind.Call:
                return Call(syntax);
            case SyntaxKind.Partial:
                return Partial(syntax);
            case SyntaxKind.Lambda:
                var names = syntax.Parts.Select(p => p.Token.Text).ToArray();
                return new LambdaNode(
                    syntax.Position,
                    names,
                    syntax.Signature,
                    TailCalls.Optimize(Visit(syntax.Right!))
                );
            case SyntaxKind.Condition:
                return Condition(syntax);
            case SyntaxKind.Coalesce:
            case SyntaxKind.Default:
                var (first, second) = (Visit(syntax.Left!), Visit(syntax.Right!));
                var needsTruth = syntax.Kind == SyntaxKind.Default;
                return Seek(new FallbackNode(syntax.Position, needsTruth, first, second), [first, second]);
            case SyntaxKind.Block:
                return Block(syntax);
            case SyntaxKind.Transform:
                var delete = syntax.Third is null ? null : Visit(syntax.Third);
                return new TransformNode(syntax.Position, Visit(syntax.Left!), Visit(syntax.Right!), delete);
            default:
                throw new JsonataException("S0207") { Position = syntax.Position, Token = syntax.Token.Text };
        }
    }

    private List<Node> BuildAll(IEnumerable<Syntax> parts) => [.. parts.Select(Visit)];

    private static Node Seek(Node node, IEnumerable<Node?> parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
            {
                Ancestry.Push(node, part);
            }
        }
        return node;
    }

    private static Node Name(Syntax syntax)
    {
        var token = syntax.Token;
        if (syntax.Kind == SyntaxKind.Operator && token.Text is not ("and" or "or" or "in"))
        {
            throw new JsonataException("S0201") { Position = token.Position, Token = token.Text };
        }
        var name = new NameNode(token.Position, token.Text) { KeepsArray = syntax.KeepsArray };
        return new PathNode(token.Position, [name]) { KeepsSingletonArray = syntax.KeepsArray };
    }

    private Node Map(Syntax syntax)
    {
        // The left sides of a long path are taken apart in a loop.
        var rights = new Stack<Syntax>();
        var left = syntax;
        for (; left.Kind == SyntaxKind.Binary && left.Token.Text == "."; left = left.Left!)
        {
            rights.Push(left);
        }
        var node = Visit(left);
        foreach (var dot in rights)
        {
            node = PathBuilder.Append(node, Visit(dot.Right!));
            node.KeepsArray |= dot.KeepsArray;
        }
        return node;
    }

    private Node Binary(Syntax syntax)
    {
        var (position, op) = (syntax.Position, syntax.Token.Text);
        var (left, right) = (Visit(syntax.Left!), Visit(syntax.Right!));
        Node node = op switch
        {
            "=" or "!=" => new EqualityNode(position, op == "!=", left, right),
            "<" or "<=" or ">" or ">=" => new ComparisonNode(position, op, left, right),
            "and" or "or" => new LogicNode(position, op == "or", left, right),
            "&" => new ConcatenationNode(position, left, right),
            "in" => new MembershipNode(position, left, right),
            ".." => new RangeNode(position, left, right),
            _ => new ArithmeticNode(position, op[0], left, right),
        };
        return Seek(node, [left, right]);
    }

    private Node Predicate(Syntax syntax)
    {
        var node = Visit(syntax.Left!);
        var step = node is PathNode path ? path.Steps[^1] : node;
        if (step.Group is not null)
        {
            throw new JsonataException("S0209") { Position = syntax.Position };
        }
        var predicate = Visit(syntax.Right!);
        Ancestry.ResolveInPredicate(step, predicate);
        if (node is PathNode)
        {
            (step.Step.Stages ??= []).Add(new Stage(predicate, null));
        }
        else
        {
            (step.Predicates ??= []).Add(predicate);
        }
        return node;
    }

    private Node Group(Syntax syntax)
    {
        var node = Visit(syntax.Left!);
        if (node.Group is not null)
        {
            throw new JsonataException("S0210") { Position = syntax.Position };
        }
        node.Group = Pairs(BuildAll(syntax.Parts), syntax.Position);
        return node;
    }

    private static Grouping Pairs(List<Node> keysAndValues, int position) =>
        new(position, [.. keysAndValues.Chunk(2).Select(pair => (pair[0], pair[1]))]);

    private PathNode Sort(Syntax syntax)
    {
        var left = Visit(syntax.Left!);
        var path = left as PathNode ?? new PathNode(left.Position, [left]);
        var keys = BuildAll(syntax.Parts);
        var sort = new SortNode(syntax.Position, [.. keys.Select((k, i) => new SortTerm(k, syntax.Descending[i]))]);
        Seek(sort, keys);
        path.Steps.Add(sort);
        Ancestry.Resolve(path);
        return path;
    }

    private Node Focus(Syntax syntax)
    {
        var node = Visit(syntax.Left!);
        var step = node is PathNode path ? path.Steps[^1] : node;
        if (step.Step.Stages is not null || step.Predicates is not null)
        {
            throw new JsonataException("S0215") { Position = syntax.Position };
        }
        if (step is SortNode)
        {
            throw new JsonataException("S0216") { Position = syntax.Position };
        }
        step.KeepsArray |= syntax.KeepsArray;
        step.Step.Focus = syntax.Right!.Token.Text;
        step.Step.IsTuple = true;
        return node;
    }

    private PathNode Index(Syntax syntax)
    {
        var left = Visit(syntax.Left!);
        var path = left as PathNode ?? PathBuilder.Of(left);
        var step = path.Steps[^1];
        var name = syntax.Right!.Token.Text;
        if (step.Step.Stages is { } stages)
        {
            stages.Add(new Stage(null, name));
        }
        else
        {
            step.Step.Index = name;
        }
        step.Step.IsTuple = true;
        return path;
    }

    private Node Negation(Syntax syntax)
    {
        var operand = Visit(syntax.Left!);
        return operand is LiteralNode { Value: double number, Predicates: null, Group: null }
            ? new LiteralNode(operand.Position, -number) { KeepsArray = operand.KeepsArray }
            : Seek(new NegationNode(syntax.Position, operand), [operand]);
    }

    private Node Call(Syntax syntax)
    {
        var arguments = BuildAll(syntax.Parts);
        return Seek(new CallNode(syntax.Position, Visit(syntax.Left!), arguments), arguments);
    }

    private Node Partial(Syntax syntax)
    {
        var arguments = syntax.Parts.Select(p => IsOpen(p) ? null : Visit(p)).ToList();
        var call = new CallNode(syntax.Position, Visit(syntax.Left!), []);
        return Seek(new PartialNode(syntax.Position, call, arguments), arguments);
    }

    private static bool IsOpen(Syntax argument) => argument.Kind == SyntaxKind.Operator && argument.Token.Text == "?";

    private Node Condition(Syntax syntax)
    {
        var (condition, then) = (Visit(syntax.Left!), Visit(syntax.Right!));
        var otherwise = syntax.Third is null ? null : Visit(syntax.Third);
        return Seek(new ConditionNode(syntax.Position, condition, then, otherwise), [condition, then, otherwise]);
    }

    private Node Block(Syntax syntax)
    {
        var parts = BuildAll(syntax.Parts);
        var block = Seek(new BlockNode(syntax.Position, parts), parts);
        block.Step.IsConstructedArray = parts.Any(p =>
            p.Step.IsConstructedArray || p is PathNode path && path.Steps[0].Step.IsConstructedArray
        );
        return block;
    }
}
