using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace PackageStandIns.Pipeline;

/// <summary>The SDK's defaults modes: they differ only in how long a connection may take.</summary>
internal static class DefaultsModes
{
    public static IDefaultConfigurationProvider Provider { get; } =
        new DefaultConfigurationProvider([
            Mode(DefaultConfigurationMode.Standard, 3100),
            Mode(DefaultConfigurationMode.InRegion, 1100),
            Mode(DefaultConfigurationMode.CrossRegion, 3100),
            Mode(DefaultConfigurationMode.Mobile, 30000),
            Mode(DefaultConfigurationMode.Auto, 1100),
        ]);

    private static IDefaultConfiguration Mode(DefaultConfigurationMode name, int connectMilliseconds) =>
        new DefaultConfiguration
        {
            Name = name,
            RetryMode = RequestRetryMode.Standard,
            S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
            ConnectTimeout = TimeSpan.FromMilliseconds(connectMilliseconds),
            TlsNegotiationTimeout = TimeSpan.FromMilliseconds(connectMilliseconds),
        };
}
