namespace Amazon.StepFunctions.Model;

public partial class StateEnteredEventDetails
{
    public string Name { get; set; }
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
}

public partial class StateExitedEventDetails
{
    public string Name { get; set; }
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
    public Dictionary<string, string> AssignedVariables { get; set; }
    public AssignedVariablesDetails AssignedVariablesDetails { get; set; }
}

public partial class AssignedVariablesDetails
{
    public bool? Truncated { get; set; }
}

public partial class EvaluationFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
    public string Location { get; set; }
    public string State { get; set; }
}
