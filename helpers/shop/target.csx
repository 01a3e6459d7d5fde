using System.Text.Json;
using Amazon.Runtime;

// Where the lessons run. The environment variable WORKSHOP_TARGET chooses:
//   local (or nothing)   the local cloud of this checkout, started if it isn't running
//   aws                  AWS, with your default credentials and region
//   http(s)://…          any endpoint that speaks AWS's protocols
public sealed class WorkshopTarget
{
    public string Description { get; private init; }

    // Null on AWS: the SDK knows the endpoints.
    public string Endpoint { get; private init; }

    public string Region { get; private init; }

    public bool IsOnThisMachine => Endpoint is not null && new Uri(Endpoint).IsLoopback;

    // Null: the SDK looks for them in its usual places.
    public AWSCredentials Credentials { get; private init; }

    public static async Task<WorkshopTarget> ChooseAsync()
    {
        var wish = Environment.GetEnvironmentVariable("WORKSHOP_TARGET")?.Trim() ?? "";
        return wish.ToLowerInvariant() switch
        {
            "" or "local" => await LocalAsync(),
            "aws" => Aws(),
            _ when Uri.TryCreate(wish, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" => At(wish),
            _ => throw new LessonStop(
                $"WORKSHOP_TARGET is '{wish}'. It can be local, aws, or an endpoint such as http://127.0.0.1:4566."
            ),
        };
    }

    private static async Task<WorkshopTarget> LocalAsync()
    {
        var env = await Repository.WorkshopAsync("env", "--shell", "json");
        var started = "";
        if (env.ExitCode != 0)
        {
            var start = await Repository.WorkshopAsync("start");
            started =
                start.ExitCode == 0
                    ? ", started just now"
                    : throw new LessonStop(
                        $"The local cloud did not start: {start.Errors.Trim()}\n"
                            + "In a terminal, `dotnet run --project src/Workshop -- doctor` says what is wrong "
                            + "and how to mend it."
                    );
            env = await Repository.WorkshopAsync("env", "--shell", "json");
        }
        // The variables go into this process too: a program that a cell starts reaches the same cloud.
        foreach (var variable in JsonSerializer.Deserialize<Dictionary<string, string>>(env.Output))
        {
            Environment.SetEnvironmentVariable(variable.Key, variable.Value);
        }
        return At(Variable("AWS_ENDPOINT_URL"), "the local cloud", started);
    }

    private static WorkshopTarget Aws()
    {
        var region = Amazon.Runtime.FallbackRegionFactory.GetRegionEndpoint()
            ?? throw new LessonStop(
                "No AWS region is set. "
                    + "Set AWS_REGION to the region in which you deployed the workshop, then restart the kernel."
            );
        try
        {
            // Asked for now, so that each later call need not fail for want of them.
            Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.GetCredentials().GetCredentials();
        }
        catch (AmazonClientException)
        {
            throw new LessonStop(
                "No AWS credentials were found. Sign in (`aws sso login`, or AWS_PROFILE, or AWS_ACCESS_KEY_ID and "
                    + "AWS_SECRET_ACCESS_KEY), then restart the kernel. Without WORKSHOP_TARGET the lessons use the "
                    + "local cloud, which needs none."
            );
        }
        var through = Variable("AWS_ENDPOINT_URL") is { } endpoint ? $", through AWS_ENDPOINT_URL {endpoint}" : "";
        return new WorkshopTarget { Description = $"AWS in {region.SystemName}{through}", Region = region.SystemName };
    }

    private static WorkshopTarget At(string endpoint, string name = "the endpoint", string more = "")
    {
        var region = Variable("AWS_REGION") ?? Variable("AWS_DEFAULT_REGION") ?? "us-east-1";
        return new WorkshopTarget
        {
            Description = $"{name} at {endpoint} ({region}{more})",
            Endpoint = endpoint,
            Region = region,
            Credentials = FromEnvironment(),
        };
    }

    private static AWSCredentials FromEnvironment()
    {
        var (key, secret, token) = (
            Variable("AWS_ACCESS_KEY_ID"),
            Variable("AWS_SECRET_ACCESS_KEY"),
            Variable("AWS_SESSION_TOKEN")
        );
        if (key is not null && secret is not null)
        {
            return token is null ? new BasicAWSCredentials(key, secret) : new SessionAWSCredentials(key, secret, token);
        }
        var elsewhere = Variable("AWS_PROFILE")
            ?? Variable("AWS_CONFIG_FILE")
            ?? Variable("AWS_SHARED_CREDENTIALS_FILE");
        // Emulators that don't check signatures take any keys.
        return elsewhere is null ? new BasicAWSCredentials("test", "test") : null;
    }

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
