namespace LocalCloud.Protocol;

/// <summary>
/// Members that a request certainly has, because the service's model requires them and its checks came first; so have objects that this
/// cloud wrote itself. <see cref="RequestExtensions"/> reads those that may be absent.
/// </summary>
internal static class RequiredMembers
{
    public static string Required(this JsonObject request, string member) =>
        request.String(member) ?? throw Missing(member);

    public static long RequiredLong(this JsonObject request, string member) =>
        request.Long(member) ?? throw Missing(member);

    public static JsonObject RequiredObject(this JsonObject request, string member) =>
        request.Object(member) ?? throw Missing(member);

    public static IReadOnlyList<JsonObject> RequiredObjects(this JsonObject request, string member) =>
        request.Objects(member) ?? throw Missing(member);

    public static IReadOnlyList<string> RequiredStrings(this JsonObject request, string member) =>
        request.Strings(member) ?? throw Missing(member);

    /// <summary>A defect of ours: the checks let a request pass that lacks it.</summary>
    private static InvalidOperationException Missing(string member) => new($"The member {member} is missing.");
}
