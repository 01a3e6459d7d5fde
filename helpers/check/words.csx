// The words that are answers of a question. So an answer without its quotes is the same answer, and not an error of the
// compiler that says nothing about quotes.
const string NewOrder = "NewOrder";
const string LogEverything = "LogEverything";
const string WorkflowStarted = "WorkflowStarted";
const string WaitingCompletion = "WaitingCompletion";
const string Nothing = "Nothing";
const string InvalidToken = "InvalidToken";
const string TaskTimedOut = "TaskTimedOut";
const string TaskTimedOutException = "TaskTimedOut";
const string Changed = "Changed";
const string Kept = "Kept";
const string First = "First";
const string Second = "Second";
