using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary><c>States.Array(a, b, …)</c></summary>
internal sealed class ArrayFunction() : IntrinsicFunction("States.Array", 0, int.MaxValue)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var list = new JsonArray();
        foreach (var argument in arguments)
        {
            list.Add(argument?.DeepClone());
        }
        return list;
    }
}

/// <summary><c>States.ArrayPartition(array, size)</c></summary>
internal sealed class ArrayPartitionFunction() : IntrinsicFunction("States.ArrayPartition", 2, 2)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var list = List(arguments[0]);
        var size = Cut(arguments[1]);
        if (size < 1)
        {
            throw Refuse();
        }
        var chunks = new JsonArray();
        JsonArray? chunk = null;
        foreach (var item in list)
        {
            if (chunk is null || chunk.Count == size)
            {
                chunks.Add(chunk = []);
            }
            chunk.Add(item?.DeepClone());
        }
        return chunks;
    }
}

/// <summary><c>States.ArrayContains(array, value)</c></summary>
internal sealed class ArrayContainsFunction() : IntrinsicFunction("States.ArrayContains", 2, 2)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random) =>
        JsonValue.Create(List(arguments[0]).Any(item => Sameness.AreSame(item, arguments[1])));
}

/// <summary><c>States.ArrayRange(first, last, step)</c></summary>
internal sealed class ArrayRangeFunction() : IntrinsicFunction("States.ArrayRange", 3, 3)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        long first = Cut(arguments[0]);
        long last = Cut(arguments[1]);
        long step = Cut(arguments[2]);
        if (step == 0 || Math.Abs((last - first) / step) >= Limits.RangeItems && last - first > 0 == step > 0)
        {
            throw Refuse();
        }
        var list = new JsonArray();
        for (var i = first; step > 0 ? i <= last : i >= last; i += step)
        {
            list.Add(i);
        }
        return list;
    }
}

/// <summary><c>States.ArrayGetItem(array, index)</c></summary>
internal sealed class ArrayGetItemFunction() : IntrinsicFunction("States.ArrayGetItem", 2, 2)
{
    protected override JsonNode? Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var list = List(arguments[0]);
        var index = Cut(arguments[1]);
        return index >= 0 && index < list.Count ? list[index] : throw Refuse();
    }
}

/// <summary><c>States.ArrayLength(array)</c></summary>
internal sealed class ArrayLengthFunction() : IntrinsicFunction("States.ArrayLength", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random) => JsonValue.Create(List(arguments[0]).Count);
}

/// <summary><c>States.ArrayUnique(array)</c>: the first of equal elements stays where it is.</summary>
internal sealed class ArrayUniqueFunction() : IntrinsicFunction("States.ArrayUnique", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var seen = new HashSet<JsonNode?>(Sameness.Comparer);
        var list = new JsonArray();
        foreach (var item in List(arguments[0]).Where(seen.Add))
        {
            list.Add(item?.DeepClone());
        }
        return list;
    }
}
