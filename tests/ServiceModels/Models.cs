namespace ServiceModels.Tests;

internal static class Models
{
    public static string[] Names { get; } =
    ["dynamodb", "events", "kms", "lambda", "logs", "s3", "sns", "sqs", "states", "sts"];

    public static ServiceModel Read(string name) => ModelReader.Read(File(name));

    public static ModelFile File(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Models", name + ".smithy");
        return new ModelFile(name + ".smithy", System.IO.File.ReadAllText(path));
    }
}
