namespace ServiceModels.Generator.Emitting;

internal static class ConfigClass
{
    public static string Write(SdkService service) =>
        new Code()
            .Add(
                $$"""

                using Amazon.Runtime;
                using Amazon.Runtime.Endpoints;
                using PackageStandIns.Pipeline;

                namespace {{service.Namespace}};

                /// <summary>Settings of an <see cref="{{service.Client}}"/>: region, endpoint, retries, timeouts.</summary>
                public partial class {{service.Config}} : ClientConfig
                {
                private static readonly string UserAgentString = UserAgents.Of(typeof({{service.Config}}), ServiceId);

                public {{service.Config}}() : base(DefaultsModes.Provider)
                {
                base.ServiceId = ServiceId;
                AuthenticationServiceName = "{{service.Model.SigningName}}";
                EndpointProvider = new EndpointProvider("{{service.Model.EndpointPrefix}}");
                }

                /// <summary>The service's name in AWS_ENDPOINT_URL_… and user agents.</summary>
                public static new string ServiceId => "{{service.Model.SdkId}}";

                public override string RegionEndpointServiceName => "{{service.Model.EndpointPrefix}}";

                public override string ServiceVersion => "{{service.Model.Version}}";

                public override string UserAgent => UserAgentString;

                public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
                    EndpointProvider.ResolveEndpoint(
                        PackageStandIns.Pipeline.EndpointProvider.Parameters(this, RegionEndpoint?.SystemName));
                }
                """
            )
            .ToString();
}
