using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary>
/// <c>{key: value}</c>: an object of the values by their keys; behind a path, the values with the same key together.
/// </summary>
internal sealed class Grouping(int position, IReadOnlyList<(Node Key, Node Value)> pairs)
{
    public ValueMap Apply(object? input, Scope scope, Run run)
    {
        var values = input as ValueList ?? ValueList.Sequence(input);
        var areTuples = values.IsTuples;
        var groups = new OrderedDictionary<string, Entry>();
        foreach (var value in values)
        {
            Collect(value, areTuples, groups, scope, run);
        }
        if (values.Count == 0 && !areTuples)
        {
            // An object can be written where there is no input.
            Collect(null, false, groups, scope, run);
        }
        var result = new ValueMap();
        foreach (var (key, entry) in groups)
        {
            var value = Evaluate(pairs[entry.Pair].Value, entry.Data, areTuples, scope, run);
            if (value is not null)
            {
                result[key] = value;
            }
        }
        return result;
    }

    private void Collect(object? item, bool isTuple, OrderedDictionary<string, Entry> groups, Scope scope, Run run)
    {
        var (context, inner) = isTuple ? (((ValueMap)item!)[Tuples.Item], scope.With((ValueMap)item)) : (item, scope);
        for (var i = 0; i < pairs.Count; i++)
        {
            switch (pairs[i].Key.Evaluate(context, inner, run))
            {
                case null:
                    break;
                case string key when !groups.TryGetValue(key, out var entry):
                    groups[key] = new Entry(i) { Data = item };
                    break;
                case string key when groups[key].Pair != i:
                    throw new JsonataException("D1009", key) { Position = position };
                case string key:
                    groups[key].Append(item, run);
                    break;
                case var other:
                    throw new JsonataException("T1003", other) { Position = position };
            }
        }
    }

    private static object? Evaluate(Node value, object? data, bool areTuples, Scope scope, Run run)
    {
        if (!areTuples)
        {
            return value.Evaluate(data, scope, run);
        }
        var tuple = Tuples.Reduce(data, run);
        var context = tuple[Tuples.Item];
        tuple.Remove(Tuples.Item);
        return value.Evaluate(context, scope.With(tuple), run);
    }

    private sealed class Entry(int pair)
    {
        private bool isOwn;

        public int Pair => pair;

        public object? Data { get; set; }

        /// <summary>As $append does, but without a copy for each value.</summary>
        public void Append(object? item, Run run)
        {
            run.Tick();
            if (isOwn && Data is ValueList list && item is not null and not ValueList)
            {
                list.Add(item);
                return;
            }
            Data = ArrayFunctions.Append(Data, item, run);
            isOwn = !ReferenceEquals(Data, item);
        }
    }
}
