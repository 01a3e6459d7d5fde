using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Util.Internal;
using PackageStandIns.Pipeline;

namespace Amazon.StepFunctions;

/// <summary>Settings of an <see cref="AmazonStepFunctionsClient"/>: region, endpoint, retries, timeouts.</summary>
public partial class AmazonStepFunctionsConfig : ClientConfig
{
    private static readonly string UserAgentString = InternalSDKUtils.BuildUserAgentString(ServiceId, "4.0.0.0");

    public AmazonStepFunctionsConfig()
        : base(DefaultsModes.Provider)
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "states";
        EndpointProvider = new EndpointProvider("states");
    }

    public static new string ServiceId => "SFN";

    public override string RegionEndpointServiceName => "states";

    public override string ServiceVersion => "2016-11-23";

    public override string UserAgent => UserAgentString;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(
            PackageStandIns.Pipeline.EndpointProvider.Parameters(this, RegionEndpoint?.SystemName)
        );
}
