using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Microsoft.Data.Analysis;

/// What an attribute holds, as text: `S`, `N` and `BOOL` as they are, everything else as JSON-like text.
string Plain(AttributeValue value) =>
    value switch
    {
        null => null,
        { S: not null } => value.S,
        { N: not null } => value.N,
        { BOOL: not null } => value.BOOL == true ? "true" : "false",
        { NULL: true } => "null",
        { M: not null } => "{" + string.Join(", ", value.M.Select(pair => $"{pair.Key}: {Plain(pair.Value)}")) + "}",
        { L: not null } => "[" + string.Join(", ", value.L.Select(Plain)) + "]",
        { SS: not null } => "{" + string.Join(", ", value.SS) + "}",
        { NS: not null } => "{" + string.Join(", ", value.NS) + "}",
        { B: not null } => $"({value.B.Length} bytes)",
        _ => "",
    };

/// DynamoDB's name for the type of an attribute.
string TypeOf(AttributeValue value) =>
    value switch
    {
        { S: not null } => "S",
        { N: not null } => "N",
        { BOOL: not null } => "BOOL",
        { NULL: true } => "NULL",
        { M: not null } => "M",
        { L: not null } => "L",
        { SS: not null } => "SS",
        { NS: not null } => "NS",
        { B: not null } => "B",
        _ => "BS",
    };

/// One item, one row for each attribute.
Report TabulateItem(string sentence, Dictionary<string, AttributeValue> item) =>
    Tabulate(
        sentence,
        InOrder(item.Keys),
        ("attribute", name => name),
        ("type", name => TypeOf(item[name])),
        ("value", name => Brief(Plain(item[name])))
    );

/// Items as a DataFrame: keys first, then the other attributes by name. Long texts are shortened; the items keep them.
DataFrame ToDataFrame(IEnumerable<Dictionary<string, AttributeValue>> items)
{
    var rows = (items ?? Enumerable.Empty<Dictionary<string, AttributeValue>>()).ToList();
    var names = InOrder(rows.SelectMany(row => row.Keys).Distinct());
    return new DataFrame(
        names.Select(name => ToColumn(name, rows.Select(row => row.GetValueOrDefault(name)).ToList()))
    );
}

// A column of numbers or truth values where all rows agree, of text otherwise. An item without the attribute is null.
DataFrameColumn ToColumn(string name, List<AttributeValue> values)
{
    var present = values.Where(value => value is not null).ToList();
    if (present.All(value => value.BOOL is not null))
    {
        return new PrimitiveDataFrameColumn<bool>(name, values.Select(value => value?.BOOL));
    }
    if (present.All(value => value.N is not null && long.TryParse(value.N, CultureInfo.InvariantCulture, out _)))
    {
        return new PrimitiveDataFrameColumn<long>(
            name,
            values.Select(value => value is null ? default(long?) : long.Parse(value.N, CultureInfo.InvariantCulture))
        );
    }
    return new StringDataFrameColumn(name, values.Select(value => Brief(Plain(value))));
}

List<string> InOrder(IEnumerable<string> names)
{
    string[] first = { "PK", "SK" };
    return names
        .OrderBy(name => Array.IndexOf(first, name) is var i && i < 0 ? first.Length : i)
        .ThenBy(name => name, StringComparer.Ordinal)
        .ToList();
}

/// A DataFrame as a table, under a sentence that gives its size.
Report TabulateFrame(DataFrame frame) =>
    new Report(
        $"{Count((int)frame.Rows.Count, "row")}, {Count(frame.Columns.Count, "column")}.",
        frame.Columns.Select(column => column.Name).ToArray(),
        Enumerable
            .Range(0, (int)frame.Rows.Count)
            .Select(row => frame.Columns.Select(column => Cell(column[row])).ToArray())
    );

// A mean has many digits; two of them are enough to read.
string Cell(object value) =>
    value is double or float
        ? Convert.ToDouble(value).ToString("0.##", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
