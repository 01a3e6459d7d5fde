using System.Globalization;

namespace PackageStandIns.RestJson;

/// <summary>Values as they stand in paths, queries and headers.</summary>
internal static class HttpText
{
    public static string Of(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            DateTime time => time.ToUniversalTime()
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}
