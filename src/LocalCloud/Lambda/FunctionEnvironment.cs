using LocalCloud.Security;

namespace LocalCloud.Lambda;

/// <summary>
/// The variables a function sees. Functions run in this process, whose variables there are only once: they are set
/// under a lock while a function is made, and stay until the last cloud stops, because a handler may read one at any
/// time. Hence two functions that give one variable different values should read it in a constructor or a static field.
/// </summary>
internal sealed class FunctionEnvironment(Place place, Credentials credentials) : IDisposable
{
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static readonly Dictionary<string, string?> Before = [];
    private static readonly HashSet<FunctionEnvironment> Users = [];

    /// <summary>Makes something while this process has the function's variables.</summary>
    public async Task<T> MakeAsync<T>(LambdaFunction function, Func<Task<T>> make)
    {
        await OneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            Users.Add(this);
            foreach (var (name, value) in Variables(function))
            {
                Before.TryAdd(name, Environment.GetEnvironmentVariable(name));
                Environment.SetEnvironmentVariable(name, value);
            }
            return await make().ConfigureAwait(false);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    public void Dispose()
    {
        OneAtATime.Wait();
        if (Users.Remove(this) && Users.Count == 0)
        {
            foreach (var (name, value) in Before)
            {
                Environment.SetEnvironmentVariable(name, value);
            }
            Before.Clear();
        }
        OneAtATime.Release();
    }

    /// <summary>
    /// docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, "Defined runtime environment variables".
    /// </summary>
    private IEnumerable<(string Name, string? Value)> Variables(LambdaFunction function)
    {
        // Nothing of the surroundings may send a function to a real account.
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsForeign))
        {
            yield return (name, null);
        }
        yield return ("AWS_ENDPOINT_URL", place.Endpoint!.ToString().TrimEnd('/'));
        yield return ("AWS_REGION", place.Region);
        yield return ("AWS_DEFAULT_REGION", place.Region);
        yield return ("AWS_ACCESS_KEY_ID", credentials.AccessKeyId);
        yield return ("AWS_SECRET_ACCESS_KEY", credentials.SecretAccessKey);
        yield return ("AWS_LAMBDA_FUNCTION_NAME", function.Name);
        yield return ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        yield return ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", function.MemoryMb.ToString(CultureInfo.InvariantCulture));
        yield return ("AWS_LAMBDA_LOG_GROUP_NAME", function.LogGroup);
        yield return ("LAMBDA_TASK_ROOT", function.CodeFolder);
        yield return ("_HANDLER", function.Handler);
        foreach (var (name, value) in function.Variables)
        {
            yield return (name, value);
        }
    }

    private static bool IsForeign(string name) =>
        name
            is "AWS_PROFILE"
                or "AWS_SESSION_TOKEN"
                or "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"
                or "AWS_WEB_IDENTITY_TOKEN_FILE"
        || name.StartsWith("AWS_ENDPOINT_URL_", StringComparison.Ordinal);
}
