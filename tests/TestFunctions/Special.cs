using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace TestFunctions;

/// <summary>Asks the cloud it runs in who it is, through a client from the default constructor.</summary>
public sealed class Identity
{
    private readonly AmazonSecurityTokenServiceClient sts = new();

    public async Task<string> HandleAsync(Stream input) =>
        (await sts.GetCallerIdentityAsync(new GetCallerIdentityRequest())).UserId;
}

public sealed class CannotBeMade
{
    public CannotBeMade() => throw new InvalidOperationException("MENU is not set");

    public void Handle(Stream input) { }
}

public sealed class NeedsMore(string menu)
{
    public string Handle() => menu;
}

/// <summary>Fails until a file exists, and counts its calls there.</summary>
public sealed class Flaky
{
    private readonly string file = Environment.GetEnvironmentVariable("COUNT_FILE")!;

    public async Task HandleAsync(Stream input)
    {
        var text = await new StreamReader(input).ReadToEndAsync();
        lock (typeof(Flaky))
        {
            File.AppendAllText(file, text + "\n");
        }
        if (text.Contains("fail", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("as the test wants");
        }
    }
}
