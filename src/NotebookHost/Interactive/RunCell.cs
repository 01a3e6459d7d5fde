using Microsoft.DotNet.Interactive.Commands;

namespace NotebookHost.Interactive;

/// <summary>
/// A whole cell. Not a SubmitCode: the kernel would split that at its directives, and the lines of what fails would no
/// longer be those of the cell.
/// </summary>
internal sealed class RunCell : KernelCommand;
