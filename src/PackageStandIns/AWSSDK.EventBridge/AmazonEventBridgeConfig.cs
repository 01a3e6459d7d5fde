using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Util.Internal;
using PackageStandIns.Pipeline;

namespace Amazon.EventBridge;

/// <summary>Settings of an <see cref="AmazonEventBridgeClient"/>: region, endpoint, retries, timeouts.</summary>
public partial class AmazonEventBridgeConfig : ClientConfig
{
    private static readonly string UserAgentString = InternalSDKUtils.BuildUserAgentString(ServiceId, "4.0.0.0");

    public AmazonEventBridgeConfig()
        : base(DefaultsModes.Provider)
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "events";
        EndpointProvider = new EndpointProvider("events");
    }

    public static new string ServiceId => "EventBridge";

    public override string RegionEndpointServiceName => "events";

    public override string ServiceVersion => "2015-10-07";

    public override string UserAgent => UserAgentString;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(
            PackageStandIns.Pipeline.EndpointProvider.Parameters(this, RegionEndpoint?.SystemName)
        );
}
