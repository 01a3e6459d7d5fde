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

/// <summary>
/// <c>States.ArrayContains(array, value)</c>. AWS compares the values' texts: the number 1 is in <c>["1"]</c>, and the
/// order of members matters (recorded: gabrielmoreira/tiny-asl-machine,
/// tests/conformance/cases/States.ArrayContains.ts).
/// </summary>
internal sealed class ArrayContainsFunction() : IntrinsicFunction("States.ArrayContains", 2, 2)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var wanted = JavaText.Of(arguments[1]);
        return JsonValue.Create(List(arguments[0]).Any(item => JavaText.Of(item) == wanted));
    }
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

/// <summary>
/// <c>States.ArrayGetItem(array, index)</c>; null for an empty array whatever the index (recorded:
/// gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.ArrayGetItem.ts).
/// </summary>
internal sealed class ArrayGetItemFunction() : IntrinsicFunction("States.ArrayGetItem", 2, 2)
{
    protected override JsonNode? Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var list = List(arguments[0]);
        var index = Cut(arguments[1]);
        if (list.Count == 0)
        {
            return null;
        }
        return index >= 0 && index < list.Count ? list[index] : throw Refuse();
    }
}

/// <summary><c>States.ArrayLength(array)</c></summary>
internal sealed class ArrayLengthFunction() : IntrinsicFunction("States.ArrayLength", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random) =>
        JsonValue.Create(List(arguments[0]).Count);
}

/// <summary><c>States.ArrayUnique(array)</c>: each value once, in AWS's order.</summary>
internal sealed class ArrayUniqueFunction() : IntrinsicFunction("States.ArrayUnique", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var values = List(arguments[0]);
        var list = new JsonArray();
        foreach (var item in JavaHash.Order(values.Distinct(Sameness.Comparer), values.Count))
        {
            list.Add(item?.DeepClone());
        }
        return list;
    }
}
