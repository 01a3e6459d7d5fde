using System.Text.RegularExpressions;
using LocalCloud.Matching;

namespace LocalCloud.Logs.Filters;

/// <summary>What a filter asks of one field's text.</summary>
internal abstract record FieldTest
{
    public abstract bool Holds(string text);
}

/// <summary><c>= text*</c>, where a star stands for any characters, or its opposite.</summary>
internal sealed record IsText(bool Equal, Wildcard Wildcard) : FieldTest
{
    public override bool Holds(string text) => Wildcard.Matches(text) == Equal;
}

/// <summary><c>= %expression%</c>, or its opposite.</summary>
internal sealed record IsLike(bool Equal, Regex Expression) : FieldTest
{
    public override bool Holds(string text) => Expression.IsMatch(text) == Equal;
}

/// <summary><c>&gt;= 5</c>.</summary>
internal sealed record IsNumber(string Comparison, double Number) : FieldTest
{
    public override bool Holds(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Comparison switch
        {
            "=" => value == Number,
            "!=" => value != Number,
            ">" => value > Number,
            ">=" => value >= Number,
            "<" => value < Number,
            _ => value <= Number,
        };
}
