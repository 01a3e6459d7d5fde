namespace LocalCloud.Lambda;

/// <summary>
/// docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html: pages of at most 50, in order of name.
/// </summary>
internal static class ListFunctions
{
    private const int MostPerPage = 50;

    public static readonly Operation Operation = Operation.Read("ListFunctions", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var size = Math.Min(request.Int("MaxItems") ?? MostPerPage, MostPerPage);
        // The marker is the last name of the page before.
        var found = FunctionTable.List(tx, request.String("Marker") ?? "", size + 1);
        var page = found.Take(size).ToList();
        var answer = new JsonObject { ["Functions"] = new JsonArray([.. page.Select(f => f.Describe())]) };
        if (found.Count > size)
        {
            answer["NextMarker"] = page[^1].Name;
        }
        return answer;
    }
}
