using System.Globalization;
using Amazon.Runtime;
using Workbench.Live;
using Workshop.Running;

namespace Workshop.Opening;

/// <summary>
/// The cloud that the page looks into and its lessons work on, chosen as helpers choose it: WORKSHOP_TARGET.
/// </summary>
/// <param name="Local">Null where it is not the local cloud.</param>
/// <param name="Variables">
/// What a process needs in its environment to reach the same cloud; null takes a variable away.
/// </param>
internal sealed record OpenTarget(ShopTarget Shop, ILocalShop? Local, IReadOnlyDictionary<string, string?> Variables)
{
    public static async Task<OpenTarget> ChooseAsync(string folder, int port, CancellationToken cancelled)
    {
        var wish = Environment.GetEnvironmentVariable("WORKSHOP_TARGET")?.Trim() ?? "";
        return wish.ToLowerInvariant() switch
        {
            "" or "local" => await LocalAsync(folder, port, cancelled),
            "aws" => new OpenTarget(new ShopTarget("AWS", null, null, null), null, Empty),
            _ when Uri.TryCreate(wish, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" => At(wish),
            _ => throw new UserException(
                $"WORKSHOP_TARGET is '{wish}'. It can be local, aws, or an endpoint such as http://127.0.0.1:4566."
            ),
        };
    }

    private static readonly Dictionary<string, string?> Empty = [];

    private static async Task<OpenTarget> LocalAsync(string folder, int port, CancellationToken cancelled)
    {
        var (cloud, _) = await Launcher.FindOrStartAsync(folder, port, auth: true, cancelled);
        var variables = cloud.Environment;
        var keys = new BasicAWSCredentials(variables["AWS_ACCESS_KEY_ID"]!, variables["AWS_SECRET_ACCESS_KEY"]!);
        var shop = new ShopTarget(
            $"the local cloud at {cloud.Record.Endpoint}",
            cloud.Record.Endpoint,
            cloud.Record.Region,
            keys
        );
        // Lessons take the endpoint as it is; looking for the cloud would cost each of them a process.
        var pointed = new Dictionary<string, string?>(variables) { ["WORKSHOP_TARGET"] = cloud.Record.Endpoint };
        return new OpenTarget(shop, new LocalShop(cloud), pointed);
    }

    private static OpenTarget At(string endpoint)
    {
        var region = Variable("AWS_REGION") ?? Variable("AWS_DEFAULT_REGION") ?? "us-east-1";
        return new OpenTarget(
            new ShopTarget($"the endpoint {endpoint} ({region})", endpoint, region, Keys()),
            null,
            Empty
        );
    }

    private static AWSCredentials? Keys()
    {
        var elsewhere = Variable("AWS_ACCESS_KEY_ID")
            ?? Variable("AWS_PROFILE")
            ?? Variable("AWS_CONFIG_FILE")
            ?? Variable("AWS_SHARED_CREDENTIALS_FILE");
        // Emulators that don't check signatures take any keys.
        return elsewhere is null ? new BasicAWSCredentials("test", "test") : null;
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private sealed class LocalShop(RunningCloud cloud) : ILocalShop
    {
        public async Task<TimeSpan> AheadAsync(CancellationToken cancelled) =>
            TimeSpan.FromSeconds((double)(await cloud.StatusAsync(cancelled))["clockAheadSeconds"]!);

        public Task AdvanceAsync(TimeSpan by, CancellationToken cancelled) => cloud.AdvanceClockAsync(by, cancelled);

        public async Task<IReadOnlyList<FailedDelivery>> FailedAsync(CancellationToken cancelled) =>
            [
                .. (await cloud.StatusAsync(cancelled))["failedDeliveries"]!
                    .AsArray()
                    .Select(failed => new FailedDelivery(
                        (string)failed!["event"]!,
                        (string)failed["rule"]!,
                        (string)failed["target"]!,
                        (string)failed["reason"]!,
                        DateTimeOffset.Parse((string)failed["at"]!, CultureInfo.InvariantCulture)
                    )),
            ];
    }
}
