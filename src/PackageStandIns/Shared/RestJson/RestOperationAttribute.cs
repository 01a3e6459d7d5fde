namespace PackageStandIns.RestJson;

/// <summary>The HTTP method and path of a REST operation; a member's name in braces stands for its value.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RestOperationAttribute(string method, string path) : Attribute
{
    public string Method => method;

    public string Path => path;
}
