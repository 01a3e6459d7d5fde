using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Util.Internal;
using PackageStandIns.Pipeline;

namespace Amazon.Lambda;

/// <summary>Settings of an <see cref="AmazonLambdaClient"/>: region, endpoint, retries, timeouts.</summary>
public partial class AmazonLambdaConfig : ClientConfig
{
    private static readonly string UserAgentString = InternalSDKUtils.BuildUserAgentString(ServiceId, "4.0.0.0");

    public AmazonLambdaConfig()
        : base(DefaultsModes.Provider)
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "lambda";
        EndpointProvider = new EndpointProvider("lambda");
    }

    public static new string ServiceId => "Lambda";

    public override string RegionEndpointServiceName => "lambda";

    public override string ServiceVersion => "2015-03-31";

    public override string UserAgent => UserAgentString;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(
            PackageStandIns.Pipeline.EndpointProvider.Parameters(this, RegionEndpoint?.SystemName)
        );
}
