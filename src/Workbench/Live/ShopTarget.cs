using Amazon.Runtime;

namespace Workbench.Live;

/// <summary>The cloud that is looked into.</summary>
/// <param name="Description">What people call it: "the local cloud at http://127.0.0.1:4566".</param>
/// <param name="Endpoint">Null on AWS: the SDK knows the endpoints.</param>
/// <param name="Credentials">Null: the SDK looks for them in its usual places.</param>
public sealed record ShopTarget(string Description, string? Endpoint, string? Region, AWSCredentials? Credentials)
{
    /// <summary>
    /// How long to wait between two looks. A cloud on this machine is asked four times a second, so what it commits is
    /// seen within half a second; AWS and others, which count requests, every two seconds.
    /// </summary>
    public TimeSpan Pause =>
        Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) && uri.IsLoopback
            ? TimeSpan.FromMilliseconds(250)
            : TimeSpan.FromSeconds(2);
}
