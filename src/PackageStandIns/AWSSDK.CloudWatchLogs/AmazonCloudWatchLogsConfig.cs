using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Util.Internal;
using PackageStandIns.Pipeline;

namespace Amazon.CloudWatchLogs;

/// <summary>Settings of an <see cref="AmazonCloudWatchLogsClient"/>: region, endpoint, retries, timeouts.</summary>
public partial class AmazonCloudWatchLogsConfig : ClientConfig
{
    private static readonly string UserAgentString = InternalSDKUtils.BuildUserAgentString(ServiceId, "4.0.0.0");

    public AmazonCloudWatchLogsConfig()
        : base(DefaultsModes.Provider)
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "logs";
        EndpointProvider = new EndpointProvider("logs");
    }

    public static new string ServiceId => "CloudWatch Logs";

    public override string RegionEndpointServiceName => "logs";

    public override string ServiceVersion => "2014-03-28";

    public override string UserAgent => UserAgentString;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(
            PackageStandIns.Pipeline.EndpointProvider.Parameters(this, RegionEndpoint?.SystemName)
        );
}
