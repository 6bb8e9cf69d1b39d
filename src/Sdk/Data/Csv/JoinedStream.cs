namespace Barline;

/// <summary>A stream between bytes that come before it and bytes that come after it. It leaves the stream open.</summary>
internal sealed class JoinedStream : ReadOnlyStream
{
    private readonly Stream middle;
    private readonly ReadOnlyMemory<byte> after;
    private ReadOnlyMemory<byte> now;
    private bool middleEnded;

    public JoinedStream(ReadOnlyMemory<byte> before, Stream middle, ReadOnlyMemory<byte> after = default)
    {
        now = before;
        this.middle = middle;
        this.after = after;
    }

    public override int Read(Span<byte> buffer)
    {
        if (now.IsEmpty && !middleEnded)
        {
            int read = middle.Read(buffer);
            if (read > 0 || buffer.IsEmpty)
            {
                return read;
            }

            middleEnded = true;
            now = after;
        }

        int count = Math.Min(buffer.Length, now.Length);
        now.Span[..count].CopyTo(buffer);
        now = now[count..];
        return count;
    }
}
