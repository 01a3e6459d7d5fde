namespace Amazon.Lambda.Model;

public partial class FunctionConfiguration
{
    public string FunctionName { get; set; }
    public string FunctionArn { get; set; }
    public Runtime Runtime { get; set; }
    public string Role { get; set; }
    public string Handler { get; set; }
    public long? CodeSize { get; set; }
    public string Description { get; set; }
    public int? Timeout { get; set; }
    public int? MemorySize { get; set; }
    public string LastModified { get; set; }
    public string CodeSha256 { get; set; }
    public string Version { get; set; }
    public VpcConfigDetail VpcConfig { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public EnvironmentResponse Environment { get; set; }
    public string KMSKeyArn { get; set; }
    public TracingConfigResponse TracingConfig { get; set; }
    public string MasterArn { get; set; }
    public string RevisionId { get; set; }
    public List<Layer> Layers { get; set; }
    public State State { get; set; }
    public string StateReason { get; set; }
    public StateReasonCode StateReasonCode { get; set; }
    public LastUpdateStatus LastUpdateStatus { get; set; }
    public string LastUpdateStatusReason { get; set; }
    public LastUpdateStatusReasonCode LastUpdateStatusReasonCode { get; set; }
    public List<FileSystemConfig> FileSystemConfigs { get; set; }
    public PackageType PackageType { get; set; }
    public ImageConfigResponse ImageConfigResponse { get; set; }
    public string SigningProfileVersionArn { get; set; }
    public string SigningJobArn { get; set; }
    public List<string> Architectures { get; set; }
    public EphemeralStorage EphemeralStorage { get; set; }
    public SnapStartResponse SnapStart { get; set; }
    public RuntimeVersionConfig RuntimeVersionConfig { get; set; }
    public LoggingConfig LoggingConfig { get; set; }
    public CapacityProviderConfig CapacityProviderConfig { get; set; }
    public string ConfigSha256 { get; set; }
    public DurableConfig DurableConfig { get; set; }
    public TenancyConfig TenancyConfig { get; set; }
}
