namespace Lessons.Tests;

/// <summary>Environment variables of this process for the length of a test. Null takes one away.</summary>
internal sealed class Variables : IDisposable
{
    private readonly List<(string Name, string? Value)> before = [];

    public Variables(params (string Name, string? Value)[] variables)
    {
        foreach (var (name, value) in variables)
        {
            before.Add((name, Environment.GetEnvironmentVariable(name)));
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    /// <summary>AWS as the target, on a machine where nothing of AWS is set up.</summary>
    public static Variables OfAStrangerToAws(string? region) =>
        new(
            ("WORKSHOP_TARGET", "aws"),
            ("AWS_REGION", region),
            ("AWS_DEFAULT_REGION", region),
            ("AWS_ACCESS_KEY_ID", null),
            ("AWS_SECRET_ACCESS_KEY", null),
            ("AWS_SESSION_TOKEN", null),
            ("AWS_PROFILE", null),
            ("AWS_ENDPOINT_URL", null),
            ("AWS_EC2_METADATA_DISABLED", "true"),
            ("AWS_CONFIG_FILE", "/nowhere/config"),
            ("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials")
        );

    public void Dispose()
    {
        foreach (var (name, value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
