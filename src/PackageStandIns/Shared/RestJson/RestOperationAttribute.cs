namespace PackageStandIns.RestJson;

/// <summary>The HTTP method and URI of a REST operation; a member's name in braces stands for its value.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RestOperationAttribute(string method, string uri) : Attribute
{
    private readonly string[] parts = uri.Split('?');

    public string Method => method;

    public string Path => parts[0];

    /// <summary>What stands in the URI's query whatever the request: <c>?List=ALL</c>.</summary>
    public IEnumerable<(string Name, string Value)> SubResources =>
        parts.Skip(1).SelectMany(query => query.Split('&')).Select(pair => (pair.Split('=')[0], pair.Split('=')[1]));
}
