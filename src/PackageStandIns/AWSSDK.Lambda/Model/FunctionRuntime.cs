namespace Amazon.Lambda.Model;

public partial class RuntimeVersionConfig
{
    public string RuntimeVersionArn { get; set; }
    public RuntimeVersionError Error { get; set; }
}

public partial class RuntimeVersionError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public partial class SnapStartResponse
{
    public SnapStartApplyOn ApplyOn { get; set; }
    public SnapStartOptimizationStatus OptimizationStatus { get; set; }
}

public partial class CapacityProviderConfig
{
    public LambdaManagedInstancesCapacityProviderConfig LambdaManagedInstancesCapacityProviderConfig { get; set; }
}

public partial class LambdaManagedInstancesCapacityProviderConfig
{
    public string CapacityProviderArn { get; set; }
    public int? PerExecutionEnvironmentMaxConcurrency { get; set; }
    public double? ExecutionEnvironmentMemoryGiBPerVCpu { get; set; }
}

public partial class DurableConfig
{
    public int? RetentionPeriodInDays { get; set; }
    public int? ExecutionTimeout { get; set; }
}

public partial class TenancyConfig
{
    public TenantIsolationMode TenantIsolationMode { get; set; }
}
