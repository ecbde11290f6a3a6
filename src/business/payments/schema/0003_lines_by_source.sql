-- The line that pays a row is asked for by clerks and citizens. Lines are written in the order of their rows, so each
-- stretch goes to the end of this index.
CREATE INDEX order_lines_by_source ON order_lines (order_id, source_line);
