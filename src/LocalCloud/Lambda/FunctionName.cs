namespace LocalCloud.Lambda;

/// <summary>
/// The ways to name a function: <c>NAME</c>, <c>ACCOUNT:function:NAME</c> and the whole ARN, each with an optional
/// <c>:QUALIFIER</c> (docs.aws.amazon.com/lambda/latest/api/API_Invoke.html, FunctionName).
/// </summary>
internal static class FunctionName
{
    /// <summary>The bare name.</summary>
    /// <exception cref="AwsException">
    /// ValidationException for something that names no function, ResourceNotFoundException for another version.
    /// </exception>
    public static string Parse(Place place, string text)
    {
        var parts = text.Split(':');
        var (name, qualifier) = parts switch
        {
            [var n] => (n, null),
            [var n, var q] => (n, q),
            [_, "function", var n] => (n, null),
            [_, "function", var n, var q] => (n, q),
            ["arn", _, "lambda", _, _, "function", var n] => (n, null),
            ["arn", _, "lambda", _, _, "function", var n, var q] => (n, (string?)q),
            _ => ("", null),
        };
        if (!IsName(name))
        {
            throw new AwsException(
                "ValidationException",
                $"1 validation error detected: Value '{text}' at 'functionName' failed to satisfy constraint: Member "
                    + "must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?"
                    + "([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?"
                    + "(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
            );
        }
        var elsewhere = parts.Length >= 7 && (parts[3] != place.Region || parts[4] != place.AccountId);
        if (elsewhere || qualifier is not (null or "$LATEST"))
        {
            throw NotFound(
                parts.Length >= 7 ? text : $"{Arn(place, name)}{(qualifier is null ? "" : ":" + qualifier)}"
            );
        }
        return name;
    }

    public static string Arn(Place place, string name) => place.Arn("lambda", "function:" + name);

    public static AwsException NotFound(string arn) =>
        new("ResourceNotFoundException", $"Function not found: {arn}", 404);

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 64 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
