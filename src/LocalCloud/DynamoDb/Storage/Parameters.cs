namespace LocalCloud.DynamoDb.Storage;

/// <summary>The names of SQL parameters, made once.</summary>
internal static class Parameters
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 20).Select(i => $"${i}")];

    /// <param name="number">From 1 on.</param>
    public static string Name(int number) => Names[number - 1];
}
