namespace Amazon.StepFunctions.Model;

public partial class MapStateStartedEventDetails
{
    public int? Length { get; set; }
}

public partial class MapIterationEventDetails
{
    public string Name { get; set; }
    public int? Index { get; set; }
}

public partial class MapRunStartedEventDetails
{
    public string MapRunArn { get; set; }
}

public partial class MapRunFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class MapRunRedrivenEventDetails
{
    public string MapRunArn { get; set; }
    public int? RedriveCount { get; set; }
}
