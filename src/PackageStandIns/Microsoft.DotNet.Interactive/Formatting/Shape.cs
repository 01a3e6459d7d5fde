using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What the default formatters see in a value: a scalar, a sequence, or named members.</summary>
internal static class Shape
{
    /// <summary>The text of a value that is shown as one piece, null if it has parts to show.</summary>
    public static string? Scalar(object? value) =>
        value switch
        {
            null => Formatter.NullString,
            string text => text,
            DateTime time => time.ToString("u", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("u", CultureInfo.InvariantCulture),
            Exception or Type or Delegate or JsonElement or JsonNode => value.ToString(),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable => null,
            _ when OverridesToString(value.GetType()) || Members(value).Count == 0 => value.ToString(),
            _ => null,
        };

    public static IReadOnlyList<(string Name, object? Value)> Members(object value)
    {
        if (value is IDictionary dictionary)
        {
            var entries = new List<(string, object?)>();
            foreach (DictionaryEntry entry in dictionary)
            {
                entries.Add((Scalar(entry.Key) ?? entry.Key.ToString() ?? "", entry.Value));
            }

            return entries;
        }

        var type = value.GetType();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.CanRead)
            .Select(property => (property.Name, Read(() => property.GetValue(value))));
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Select(field => (field.Name, Read(() => field.GetValue(value))));
        return [.. properties, .. fields];
    }

    /// <summary>The first items of a sequence, and whether there are more.</summary>
    public static (IReadOnlyList<object?> Items, bool More) Items(IEnumerable sequence)
    {
        var items = new List<object?>();
        foreach (var item in sequence)
        {
            if (items.Count == Formatter.ListExpansionLimit)
            {
                return (items, true);
            }

            items.Add(item);
        }

        return (items, false);
    }

    /// <summary>Each item has named members, so together they make a table.</summary>
    public static bool AreRows(IReadOnlyList<object?> items) =>
        items.All(item => Scalar(item) is null && item is not IEnumerable or IDictionary);

    /// <summary>The columns of a sequence of objects: every member name, in the order it first appears.</summary>
    public static IReadOnlyList<string> Columns(IEnumerable<object?> items) =>
        [.. items.OfType<object>().SelectMany(Members).Select(member => member.Name).Distinct()];

    // Anonymous types and records write ToString themselves, but a table says more.
    private static bool OverridesToString(Type type)
    {
        var method = type.GetMethod("ToString", Type.EmptyTypes);
        return method?.DeclaringType != typeof(object)
            && method?.DeclaringType != typeof(ValueType)
            && !type.Name.StartsWith("<>", StringComparison.Ordinal)
            && type.GetMethod("<Clone>$") is null
            && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null
            && !typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type);
    }

    private static object? Read(Func<object?> get)
    {
        try
        {
            return get();
        }
        catch (TargetInvocationException e)
        {
            return $"({e.InnerException?.GetType().Name}: {e.InnerException?.Message})";
        }
    }
}
